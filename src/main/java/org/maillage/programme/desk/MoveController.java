package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.MoveEdition;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.call.AcceptedApplications;
import org.maillage.programme.task.Roadmaps;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says what is left before a pathway ends, to whoever ends it. */
@Controller
record MoveController(
        LiveEditions editions,
        CountRemaining countRemaining,
        Roadmaps roadmaps,
        AcceptedApplications applications,
        MoveEdition moveEdition,
        Policy policy) {

    @GetMapping("/editions/{slug}/move")
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = editions.get(slug);
        var rights = policy.of(me, edition.id());
        Rights.must(rights.leads());
        var next = edition.status().next();
        if (next.isEmpty() || !edition.status().hasBegun()) {
            return "redirect:" + edition.path() + "/board";
        }
        model.addAttribute("page", page(edition, next.get(), countRemaining.of(edition, rights)));
        return "programme/desk/move";
    }

    private MovePage page(LiveEdition edition, Status next, Remaining remaining) {
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
