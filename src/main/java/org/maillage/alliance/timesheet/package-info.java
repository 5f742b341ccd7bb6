/** Time sheets of operations that European money pays for: by day, signed by two, in versions. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Time sheets",
        allowedDependencies = {"shared", "web", "account", "print", "table", "directory", "alliance"})
@org.maillage.shared.Owns({
    "alliance.operation",
    "alliance.time_sheet",
    "alliance.time_sheet_day",
    "alliance.time_sheet_signature",
    "alliance.time_sheet_link"
})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.timesheet;
