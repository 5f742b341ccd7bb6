/** Drafts of sheets from what people have already: a text in a file, a table of another platform. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Drafts from files",
        allowedDependencies = {"shared", "web", "account", "table", "programme", "capitalisation"})
@org.maillage.shared.Owns({"capitalisation.brought_text", "capitalisation.brought_table", "capitalisation.taken_row"})
@org.jspecify.annotations.NullMarked
package org.maillage.capitalisation.drafts;
