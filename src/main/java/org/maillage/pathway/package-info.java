/** What is told: templates, published editions with their framing notes, sessions and participants, lessons. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "territory"})
@org.jspecify.annotations.NullMarked
package org.maillage.pathway;
