import GRDB

// GRDB and `Databases` both say Database, DatabaseError, SQL and Row. Only this file imports GRDB whole; the others
// speak of its types by these names, and the bare names are ours.

typealias SQLitePool = GRDB.DatabasePool
typealias SQLiteConfiguration = GRDB.Configuration
typealias SQLiteConnection = GRDB.Database
typealias SQLiteStatement = GRDB.Statement
typealias SQLiteArguments = GRDB.StatementArguments
typealias SQLiteCursor = GRDB.RowCursor
typealias SQLiteRow = GRDB.Row
typealias SQLiteValue = GRDB.DatabaseValue
typealias SQLiteError = GRDB.DatabaseError
