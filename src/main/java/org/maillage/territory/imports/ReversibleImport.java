package org.maillage.territory.imports;

import java.nio.file.Path;
import java.util.List;
import org.maillage.imports.ChangeId;
import org.maillage.imports.FileKind;
import org.maillage.shared.Words;

/** A kind of file of territories: its recipe makes the changes, the journal looks ahead, applies and undoes. */
record ReversibleImport(ImportRecipe recipe, ImportJournal journal) implements FileKind {

    @Override
    public String name() {
        return Words.say("territory.import.kind." + recipe.name());
    }

    @Override
    public String marks() {
        return Words.say("territory.import.marks." + recipe.name());
    }

    @Override
    public boolean recognises(Path file) {
        return recipe.recognises(file);
    }

    @Override
    public Preview preview(Path file) {
        return preview(Request.of(file));
    }

    @Override
    public Preview preview(Request request) {
        return journal.preview(recipe, request);
    }

    @Override
    public ChangeId apply(Path file) {
        return apply(Request.of(file));
    }

    @Override
    public ChangeId apply(Request request) {
        return new ChangeId(journal.apply(recipe, request));
    }

    @Override
    public boolean undo(ChangeId change) {
        return journal.undo(recipe, change.value());
    }

    @Override
    public List<Past> past() {
        return journal.past(recipe);
    }
}
