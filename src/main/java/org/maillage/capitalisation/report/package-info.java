/** Reports of editions: figures that say where they come from, words between them, versions that stay as they were. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Reports of editions",
        allowedDependencies = {"shared", "web", "print", "account", "pathway", "programme", "capitalisation"})
@org.maillage.shared.Owns({"capitalisation.report_words", "capitalisation.report_version"})
@org.jspecify.annotations.NullMarked
package org.maillage.capitalisation.report;
