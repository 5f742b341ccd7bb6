package org.maillage.programme.day;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Runs;
import org.maillage.programme.day.SessionNotes.Notes;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of a session: read over and sent by who runs it, then read by who takes part. */
@Controller
record MinutesController(
        LiveEditions editions, Policy policy, SessionNotes notes, SendMinutes sendMinutes, Addressees addressees) {

    @GetMapping("/sessions/{id}/minutes")
    Answer show(@Attends Session session, @AuthenticationPrincipal SignedIn me) {
        var edition = editions.get(session.edition());
        var rights = policy.of(me, edition.id());
        var runs = Sessions.runs(session, rights);
        var kept = notes.of(session);
        if (!kept.isSent() && !runs) {
            throw new NotFound("minutes", session.id());
        }
        var readers = runs && !kept.isSent()
                ? sendMinutes.readers(session).stream()
                        .map(Addressee::name)
                        .sorted()
                        .toList()
                : List.<String>of();
        return Answer.show(
                "programme/day/minutes",
                new MinutesPage(
                        Frame.of(say("day.minutes"), edition.title())
                                .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                                .under(session.name(), session.path())
                                .asPersonal(),
                        session,
                        Markdown.html(kept.words()),
                        kept.version(),
                        sent(kept),
                        say("day.minutes.readers", readers.size()),
                        readers));
    }

    @PostMapping("/sessions/{id}/minutes")
    Answer send(@Runs Session session, @AuthenticationPrincipal SignedIn me, @RequestParam int version) {
        var sent = sendMinutes.send(editions.get(session.edition()), session, version, me);
        return Answer.done(SendMinutes.path(session), sent ? "day.minutes.sent" : "day.minutes.not-sent");
    }

    private String sent(Notes kept) {
        var at = kept.sentAt();
        var by = kept.sentBy();
        var to = kept.sentTo();
        return at == null || by == null || to == null
                ? ""
                : say(
                        "day.minutes.sent-on",
                        Words.moment(at.toInstant()),
                        GroupsOverview.name(by, addressees.of(List.of(by))),
                        to);
    }
}
