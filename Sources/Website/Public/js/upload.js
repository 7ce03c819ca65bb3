// Makes bringing a file easier where scripts run: drop it on the form, see it go, and hear at once that it is
// too large. Without this the form works as it stands.
for (const form of document.querySelectorAll("form[data-upload]")) {
  const input = form.querySelector("input[type=file]");
  const limit = Number(form.dataset.upload);
  const say = document.createElement("p");
  say.setAttribute("role", "status");

  const tooLarge = () => {
    const isTooLarge = input.files.length > 0 && input.files[0].size > limit;
    input.setCustomValidity(isTooLarge ? "This file has more than 50 MB. Bring the part that holds the plan." : "");
    return isTooLarge;
  };

  input.addEventListener("change", tooLarge);

  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer.files.length !== 1) return;
    input.files = event.dataTransfer.files;
    if (tooLarge()) input.reportValidity();
  });

  form.addEventListener("submit", () => {
    if (input.files.length === 0) return;
    const bar = document.createElement("progress");
    bar.setAttribute("aria-label", "Reading the file");
    say.textContent = "Reading " + input.files[0].name + ". A long document takes some seconds.";
    form.append(bar, say);
  });

  // The browser's back button brings the page back as it was sent.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    form.querySelector("progress")?.remove();
    say.remove();
  });
}
