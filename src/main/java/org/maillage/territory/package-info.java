/** Communes, EPCI, departments and regions of a year; territories as sets of communes; their figures, with sources. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web"})
@org.jspecify.annotations.NullMarked
package org.maillage.territory;
