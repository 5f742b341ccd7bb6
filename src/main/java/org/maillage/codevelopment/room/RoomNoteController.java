package org.maillage.codevelopment.room;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.Contracts;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.Note.Kind;
import org.maillage.codevelopment.room.RoomOverview.TypedWords;
import org.maillage.codevelopment.room.TakeNotes.Outcome;
import org.maillage.codevelopment.room.TakeNotes.Outcome.NotTaken;
import org.maillage.codevelopment.room.TakeNotes.Outcome.Taken;
import org.maillage.codevelopment.room.TakeNotes.Refusal;
import org.maillage.codevelopment.room.TakeNotes.Reworded;
import org.maillage.programme.Attends;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What those at a distance type: questions, advice, and the contract of the client. */
@Controller
record RoomNoteController(RoomOverview overview, TakeNotes takeNotes, WriteContract writeContract, Absences absences) {

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/notes")
    Answer take(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String words) {
        var typed = Typed.words(words);
        var mistake = mistake(typed);
        if (!mistake.isEmpty()) {
            return overview.refuse(group, session, me, new TypedWords(typed, mistake, null, false));
        }
        return answer(takeNotes.take(session, typed, me), group, session, me, typed);
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/notes/{note}/reword")
    Answer reword(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "") String words) {
        var typed = Typed.words(words);
        var mistake = mistake(typed);
        if (!mistake.isEmpty()) {
            // The words that stood there stay; what was typed stands in the field above, to be shortened.
            return overview.refuse(group, session, me, new TypedWords(typed, mistake, null, false));
        }
        return answer(takeNotes.reword(session, new Reworded(note, typed), me), group, session, me, typed);
    }

    private Answer answer(Outcome outcome, PeerGroup group, PeerSession session, SignedIn me, String typed) {
        var path = RoomOverview.path(session);
        return switch (outcome) {
            case Taken(var kind) ->
                kind == Kind.TO_REWORD ? Answer.done(path, "room.note.too-early") : Answer.goTo(path);
            case NotTaken(var why) -> refuse(group, session, me, typed, why);
        };
    }

    private Answer refuse(PeerGroup group, PeerSession session, SignedIn me, String typed, Refusal why) {
        var mistake = say("room.note." + Typed.key(why));
        return overview.refuse(group, session, me, new TypedWords(typed, mistake, null, false));
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/notes/{note}/withdraw")
    Answer withdraw(@Attends PeerSession session, @AuthenticationPrincipal SignedIn me, @PathVariable UUID note) {
        if (!takeNotes.withdraw(session, new Reworded(note, ""), me)) {
            throw new NotFound("note", note);
        }
        return Answer.goTo(RoomOverview.path(session));
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/draft")
    Answer keep(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String words) {
        var typed = Typed.words(words);
        var mistake = typed.isEmpty() ? "" : mistake(typed);
        if (!mistake.isEmpty()) {
            return overview.refuse(group, session, me, new TypedWords(typed, mistake, null, false));
        }
        return takeNotes.keepDraft(session, typed, me)
                ? Answer.goTo(RoomOverview.path(session))
                : refuse(group, session, me, typed, Refusal.ABSENT);
    }

    /** The same, sent by the page by itself while somebody types. */
    @PostMapping(path = "/peer-groups/{id}/sessions/{number}/room/draft", params = "quiet")
    ResponseEntity<Void> keepQuietly(
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String words) {
        var typed = Typed.words(words);
        if (!typed.isEmpty() && !mistake(typed).isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        return takeNotes.keepDraft(session, typed, me)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/contract")
    Answer contract(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String words) {
        var typed = Typed.words(words);
        if (absences.has(session, me.id())) {
            return refuse(group, session, me, typed, Refusal.ABSENT);
        }
        return write(session, me, topic, version, typed) > 0
                ? Answer.done(RoomOverview.path(session), "web.form.saved")
                : overview.refuse(group, session, me, new TypedWords(null, "", typed, true));
    }

    /** The same, sent by the page by itself while the client types; answers the version that stands now. */
    @PostMapping(path = "/peer-groups/{id}/sessions/{number}/room/contract", params = "quiet")
    ResponseEntity<String> contractQuietly(
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String words) {
        var now = absences.has(session, me.id()) ? 0 : write(session, me, topic, version, Typed.words(words));
        return now > 0
                ? ResponseEntity.ok(String.valueOf(now))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    private int write(PeerSession session, SignedIn me, String topic, String version, String words) {
        var number = Typed.number(topic);
        if (!me.id().equals(RoomOverview.client(session, number)) || number < 1 || number > 2) {
            throw new AccessDeniedException("Only the client writes their contract.");
        }
        return writeContract.write(session, number, Typed.cut(words, Contracts.LONGEST), Typed.number(version), me);
    }

    private static String mistake(String words) {
        return new Mistakes().words(words, "words", Note.LONGEST).at("words");
    }
}
