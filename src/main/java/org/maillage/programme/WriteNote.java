package org.maillage.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Editions;
import org.maillage.pathway.NoteExamples;
import org.maillage.pathway.NoteExamples.Examples;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.NoteField;
import org.maillage.shared.Saying;
import org.maillage.shared.Text;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the framing note of an edition: a draft that may change, then versions that never do. */
@Component
class WriteNote {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Editions editions;
    private final BeginNote beginNote;
    private final NoteExamples examples;
    private final Deeds deeds;
    private final Clock clock;

    WriteNote(
            JdbcClient database,
            JsonMapper json,
            Editions editions,
            BeginNote beginNote,
            NoteExamples examples,
            Deeds deeds,
            Clock clock) {
        this.beginNote = beginNote;
        this.examples = examples;
        this.database = database;
        this.json = json;
        this.editions = editions;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The draft; without one, the words of the newest version, and before the first what is known without a note. */
    NoteDraft draft(LiveEdition edition) {
        return database.sql("select fields, version from programme.framing_note_draft where edition = :edition")
                .param("edition", edition.id())
                .query((row, number) -> NoteDraft.of(
                        List.of(json.readValue(row.getString("fields"), NoteField[].class)), row.getInt("version")))
                .optional()
                .orElseGet(() -> published(edition));
    }

    /** What an archived note says, for whoever writes this one. */
    Examples examples(LiveEdition edition) {
        return examples.of(edition.template());
    }

    private NoteDraft published(LiveEdition edition) {
        var note = editions.find(edition.id()).orElseThrow().content().framingNote();
        return note == null ? beginNote.of(edition) : NoteDraft.of(note.fields(), 0);
    }

    /**
     * Keeps the draft.
     *
     * @throws OptimisticLockingFailureException when somebody else has kept another since this one was read
     */
    @Transactional
    public void keepDraft(LiveEdition edition, NoteDraft draft) {
        var kept = database.sql("""
                insert into programme.framing_note_draft as draft (edition, fields, version, updated_at)
                values (:edition, cast(:fields as jsonb), 1, :now)
                on conflict (edition) do update
                set fields = excluded.fields, version = draft.version + 1, updated_at = excluded.updated_at
                where draft.version = :version
                """)
                .param("edition", edition.id())
                .param("fields", json.writeValueAsString(draft.fields()))
                .param("now", OffsetDateTime.now(clock))
                .param("version", draft.version())
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("The draft of %s has changed.".formatted(edition.slug()));
        }
    }

    /** Publishes the draft as the next version, which never changes, and returns its number. */
    @Transactional
    public int publish(LiveEdition edition, NoteDraft draft, SignedIn me) {
        keepDraft(edition, draft);
        var number = edition.noteVersion() + 1;
        var status = Text.of(Saying.of("programme.edition.note.status", number));
        var changed = editions.find(edition.id()).orElseThrow();
        changed.rewrite(changed.content().withNote(new FramingNote(number, status, draft.fields())));
        editions.save(changed);
        database.sql("delete from programme.framing_note_draft where edition = :edition")
                .param("edition", edition.id())
                .update();
        deeds.write(me.person(), "published-note", edition.id(), String.valueOf(number));
        return number;
    }
}
