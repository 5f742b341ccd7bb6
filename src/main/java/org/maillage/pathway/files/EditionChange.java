package org.maillage.pathway.files;

import java.util.function.Function;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.PublishedEdition.Move;

/** What a file would change of an edition that is there: what has landed stays, all else may be said anew. */
record EditionChange(
        PublishedEdition there, PublishedEdition said, Reading<PublishedEdition> file, YamlFindings findings) {

    void look() {
        if (!there.template().equals(said.template()) || there.templateVersion() != said.templateVersion()) {
            findings.fault(file.line("template"), "template-kept", there.template(), there.templateVersion());
        }
        lookAtMoves();
        lookAtNote();
        lookAt("title", PublishedEdition::title);
        lookAt("summary", PublishedEdition::summary);
        lookAt("period", it -> it.starts() + " " + it.ends());
        lookAt("kind", PublishedEdition::kind);
        lookAt("sources", PublishedEdition::sources);
        lookAt("figures", PublishedEdition::figures);
        lookAt("sponsors", PublishedEdition::sponsors);
        lookAt("participants", PublishedEdition::participants);
        lookAt("sessions", PublishedEdition::sessions);
        lookAt("bands", PublishedEdition::bands);
        lookAt("milestones", PublishedEdition::milestones);
        lookAt("lessons", PublishedEdition::lessons);
        lookAt("afterwards", PublishedEdition::afterwards);
        lookAt("unknown", PublishedEdition::unknown);
    }

    private void lookAt(String part, Function<PublishedEdition, Object> value) {
        if (!value.apply(there).equals(value.apply(said))) {
            findings.change("part-" + part);
        }
    }

    private void lookAtMoves() {
        for (var i = 0; i < said.moves().size(); i++) {
            var move = said.moves().get(i);
            if (i >= there.moves().size()) {
                findings.change("move", move.to().key(), PartialDate.wordsOf(move.on()));
            } else if (!there.moves().get(i).equals(move)) {
                var landed = there.moves().get(i);
                findings.fault(
                        file.line("move " + (i + 1)), "move-landed", landed.to().key(), shown(landed));
            }
        }
    }

    private static String shown(Move move) {
        return PartialDate.wordsOf(move.on());
    }

    private void lookAtNote() {
        var before = there.framingNote();
        var note = said.framingNote();
        if (before == null) {
            if (note != null) {
                findings.change("note", note.version());
            }
        } else if (note == null) {
            findings.fault(1, "note-gone", before.version());
        } else if (note.version() > before.version()) {
            findings.change("note", note.version());
        } else if (!note.equals(before)) {
            findings.fault(file.line("note"), "note-frozen", before.version(), before.version() + 1);
        }
    }
}
