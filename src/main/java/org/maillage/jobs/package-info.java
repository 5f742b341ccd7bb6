/** Work that waits: runs what modules name as jobs, on one node at a time, and keeps what failed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.maillage.shared.Owns({"jobs.scheduled", "jobs.failure"})
@org.jspecify.annotations.NullMarked
package org.maillage.jobs;
