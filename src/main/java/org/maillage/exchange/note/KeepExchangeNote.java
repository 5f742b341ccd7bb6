package org.maillage.exchange.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.DraftSheet;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Keeps notes, each once however often it comes, and supposes what their authors left out. */
@Component
class KeepExchangeNote {

    private final ExchangeNotes notes;
    private final FindWhom findWhom;
    private final NotePhotos photos;
    private final DraftSheet draftSheet;
    private final DirectoryPolicy policy;

    KeepExchangeNote(
            ExchangeNotes notes, FindWhom findWhom, NotePhotos photos, DraftSheet draftSheet, DirectoryPolicy policy) {
        this.notes = notes;
        this.findWhom = findWhom;
        this.photos = photos;
        this.draftSheet = draftSheet;
        this.policy = policy;
    }

    /** What became of one. */
    sealed interface Outcome {

        /** It is there, by now or from before. */
        record Kept(ExchangeNote note) implements Outcome {}

        /** Its photo is none, for a reason that says what to do. */
        record PhotoRefused(Saying why) implements Outcome {}
    }

    /**
     * Keeps what somebody has typed.
     *
     * @param sheet whether a name that nobody bears yet becomes a draft sheet of the team
     * @throws NotFound when a note of somebody else has the same number
     */
    @Transactional
    public Outcome keep(ExchangeNote typed, @Nullable MultipartFile photo, boolean sheet, SignedIn me) {
        var before = notes.find(typed.id());
        if (before.isPresent()) {
            return again(before.get(), me);
        }
        UUID file = null;
        if (photo != null && !photo.isEmpty()) {
            switch (photos.take(photo)) {
                case NotePhotos.Outcome.Taken(var id) -> file = id;
                case NotePhotos.Outcome.Refused(var why) -> {
                    return new Outcome.PhotoRefused(why);
                }
            }
        }
        var note = supposed(typed.showing(file), sheet, me);
        if (notes.add(note)) {
            return new Outcome.Kept(note);
        }
        // Sent twice at the very same time.
        photos.remove(file);
        return again(notes.get(note.id()), me);
    }

    private static Outcome again(ExchangeNote note, SignedIn me) {
        if (!me.id().equals(note.author())) {
            throw new NotFound("note", note.id().value());
        }
        return new Outcome.Kept(note);
    }

    /** Keeps what was ticked of pasted messages; says how many were not there already. */
    @Transactional
    public long keepPasted(List<ExchangeNote> pasted) {
        return pasted.stream().filter(notes::add).count();
    }

    /** Changes one; false when somebody else has changed it since it was read. */
    @Transactional
    public boolean change(ExchangeNote note, SignedIn me) {
        var reader = reader(note, me);
        return notes.save(note.ofActor(note.who().isEmpty() ? null : actor(note, reader)));
    }

    // Whom it is about stays where the same name is typed again: it may have been chosen among several.
    private @Nullable UUID actor(ExchangeNote note, Reader reader) {
        var before = notes.get(note.id());
        return before.who().equals(note.who()) && before.actor() != null
                ? before.actor()
                : findWhom.find(note.who(), reader).orElse(null);
    }

    /** Opens a draft sheet for whom a note is about; false when somebody else has changed it since. */
    @Transactional
    public boolean openSheet(ExchangeNote note, SignedIn me) {
        return notes.save(note.ofActor(draftSheet.draft(Whom.of(note.who()).organisation(), note.team(), me)));
    }

    private ExchangeNote supposed(ExchangeNote typed, boolean sheet, SignedIn me) {
        var guess = typed.who().isEmpty() ? GuessWhom.in(typed.words()) : Optional.<String>empty();
        var who = guess.orElse(typed.who());
        var actor = who.isEmpty() ? null : findWhom.find(who, reader(typed, me)).orElse(null);
        if (sheet && actor == null && !typed.who().isEmpty()) {
            actor = draftSheet.draft(Whom.of(who).organisation(), typed.team(), me);
        }
        var next = typed.next() == null
                ? GuessNextAction.in(typed.words(), typed.onDay())
                        .map(it -> new NextAction(it.words(), it.on(), true, me.id(), null, null))
                        .orElse(null)
                : typed.next();
        return typed.withWhom(who, guess.isPresent(), actor).followedBy(next);
    }

    private Reader reader(ExchangeNote note, SignedIn me) {
        return policy.reader(me).ofOne(note.team());
    }
}
