import Foundation

/// The bytes of a file, mapped into memory and given back when nobody reads them any more.
final class MappedFile {
    /// All of the file.
    let bytes: UnsafeRawBufferPointer

    /// Maps a file; nil where there is none of that name.
    init?(path: String, table: String) throws(LoadingError) {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .unreadable(table: table)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(table: table)
        }
        let size = Int(status.st_size)
        guard size > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
            start != MAP_FAILED
        else { throw .unreadable(table: table) }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
        madvise(start, size, MADV_SEQUENTIAL)
    }

    /// Gives the memory of the bytes before a place back; they are read from the file again where they are needed.
    func forget(before place: Int) {
        guard let start = bytes.baseAddress else { return }
        let whole = place & ~0xFFFF
        madvise(UnsafeMutableRawPointer(mutating: start), whole, MADV_DONTNEED)
    }

    deinit {
        guard let start = bytes.baseAddress else { return }
        munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }
}
