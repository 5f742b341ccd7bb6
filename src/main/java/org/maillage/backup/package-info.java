/**
 * Backups of all that the platform keeps: made while it runs, at one point in time, read back, restored into an empty
 * database of this PostgreSQL or another; and what an older or newer version of the platform may do with the data.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.jspecify.annotations.NullMarked
package org.maillage.backup;
