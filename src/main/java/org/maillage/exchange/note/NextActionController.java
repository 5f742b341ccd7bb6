package org.maillage.exchange.note;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Here;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done with a note in one gesture: done, later, muted, so it is, that is who, a sheet for them, away and back. */
@Controller
record NextActionController(
        ExchangeNotes notes,
        NextActionOverview overview,
        KeepExchangeNote keepNote,
        FindWhom findWhom,
        NotePhotos photos,
        Clock clock) {

    /** In days. */
    private static final int LATER = 7;

    private static final String NOTE = "/notes/" + ExchangeNoteId.ID;

    @PostMapping(NOTE + "/done")
    Answer done(
            @Keeps ExchangeNote note, @RequestParam int version, @RequestParam(defaultValue = "true") boolean done) {
        return next(note, version, it -> it.done(done ? Words.today(clock) : null), done ? "note.done" : "note.undone");
    }

    /** Puts it off until the same day of the next week. */
    @PostMapping(NOTE + "/later")
    Answer later(@Keeps ExchangeNote note, @RequestParam int version) {
        var day = Words.today(clock).plusDays(LATER);
        return next(note, version, it -> it.later(day), "note.later", Words.day(day));
    }

    /** What a mail leads to: what is to be done, as it stands by now, with the button of a gesture. */
    @GetMapping(NOTE + "/{act:done|later|mute}")
    Answer ask(@Keeps ExchangeNote note, @PathVariable String act) {
        return overview.ask(note, act);
    }

    /** Reminds nobody of it any more, or again. */
    @PostMapping(NOTE + "/mute")
    Answer mute(
            @Keeps ExchangeNote note, @RequestParam int version, @RequestParam(defaultValue = "true") boolean mute) {
        return next(
                note,
                version,
                it -> it.muted(mute ? OffsetDateTime.now(clock) : null),
                mute ? "note.muted" : "note.unmuted");
    }

    private Answer next(ExchangeNote note, int version, UnaryOperator<NextAction> act, String said, Object... values) {
        var next = note.next();
        var saved = next != null && version == note.version() && notes.save(note.followedBy(act.apply(next)));
        return saved
                ? Answer.done(Here.formPage(note.path()), said, values)
                : Answer.done(Here.formPage(note.path()), "note.changed-meanwhile");
    }

    /** Says that what was read out of the words is so, or that it is not. */
    @PostMapping(NOTE + "/guess")
    Answer confirm(@Keeps ExchangeNote note, @RequestParam int version, @RequestParam boolean so) {
        var saved = version == note.version() && notes.save(note.confirmed(so));
        return Answer.done(note.path(), saved ? "web.form.saved" : "note.changed-meanwhile");
    }

    /** Keeps a draft for the team. */
    @PostMapping(NOTE + "/keep")
    Answer keep(@Keeps ExchangeNote note, @RequestParam int version) {
        var saved = version == note.version() && notes.save(note.forTheTeam());
        return Answer.done(note.path(), saved ? "note.draft.kept" : "note.changed-meanwhile");
    }

    /** Says which of those that may be meant it is. */
    @PostMapping(NOTE + "/actor")
    Answer choose(
            @Keeps ExchangeNote note, @Anybody Reader reader, @RequestParam int version, @RequestParam UUID actor) {
        var meant = findWhom.likely(note.who(), reader.ofOne(note.team())).stream()
                .anyMatch(it -> it.id().equals(actor));
        if (!meant) {
            throw new NotFound("organisation", actor);
        }
        var saved = version == note.version() && notes.save(note.ofActor(actor));
        return Answer.done(note.path(), saved ? "web.form.saved" : "note.changed-meanwhile");
    }

    /** Opens a draft sheet for them. */
    @PostMapping(NOTE + "/sheet")
    Answer openSheet(@Keeps ExchangeNote note, @AuthenticationPrincipal SignedIn me, @RequestParam int version) {
        var opened = version == note.version()
                && note.actor() == null
                && !note.who().isEmpty()
                && keepNote.openSheet(note, me);
        return Answer.done(note.path(), opened ? "note.sheet.opened" : "note.changed-meanwhile");
    }

    @PostMapping(NOTE + "/remove")
    Answer remove(@Keeps ExchangeNote note) {
        notes.remove(note, true);
        return Answer.done(note.path(), "note.removed");
    }

    @PostMapping(NOTE + "/bring-back")
    Answer bringBack(@Keeps ExchangeNote note) {
        notes.remove(note, false);
        return Answer.done(note.path(), "note.back");
    }

    @GetMapping(NOTE + "/photo")
    ResponseEntity<Resource> photo(@Keeps ExchangeNote note) {
        return photos.download(photo(note.photo(), note));
    }

    private static UUID photo(@Nullable UUID photo, ExchangeNote note) {
        if (photo == null) {
            throw new NotFound("photo of note", note.id().value());
        }
        return photo;
    }
}
