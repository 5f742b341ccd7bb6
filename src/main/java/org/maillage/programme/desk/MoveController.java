package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.MoveEdition;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.call.AcceptedApplications;
import org.maillage.programme.task.Roadmaps;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what is left before a pathway ends, to whoever ends it. */
@Controller
record MoveController(
        Standings standings,
        Roadmaps roadmaps,
        AcceptedApplications applications,
        MoveEdition moveEdition,
        Policy policy) {

    @GetMapping("/editions/{slug}/move")
    Answer ask(@Leads LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        return edition.status()
                .next()
                .filter(it -> edition.status().hasBegun())
                .map(it -> Answer.show("programme/desk/move", page(edition, it, policy.of(me, edition.id()))))
                .orElseGet(() -> Answer.goTo(edition.path() + "/board"));
    }

    private MovePage page(LiveEdition edition, Status next, Rights rights) {
        var remaining = standings.of(edition).remaining(rights);
        var act = say("desk.move." + next.key());
        var early = next == Status.CLOSING && !remaining.isHeld();
        return new MovePage(
                Frame.of(act, edition.title())
                        .under(edition.title(), edition.path() + "/board")
                        .asPersonal(),
                edition.path(),
                edition.title(),
                next.key(),
                act,
                remaining.left(roadmaps.open(edition.id()), applications.unanswered(edition.id())),
                say("desk.move.brings." + next.key()),
                say("desk.move.sure." + (early ? "closing-early" : next.key())),
                moveEdition.missing(edition));
    }
}
