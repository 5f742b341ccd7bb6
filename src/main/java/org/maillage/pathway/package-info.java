/** Pathway templates and the editions made from them: framing notes, sessions, participants, lessons. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "account", "territory"})
@org.jspecify.annotations.NullMarked
package org.maillage.pathway;
