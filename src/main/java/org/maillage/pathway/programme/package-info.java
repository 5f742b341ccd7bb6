/** Programmes and the editions that they run: made from a template or from the last edition, told, moved on. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "account", "pathway"})
@org.jspecify.annotations.NullMarked
package org.maillage.pathway.programme;
