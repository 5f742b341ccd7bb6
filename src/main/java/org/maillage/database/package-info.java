/** The PostgreSQL server that comes with the platform: started, made durable, closed to others, stopped. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.maillage.database;
