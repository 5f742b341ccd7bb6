package org.maillage.directory.freshness;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Organisations;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.territory.Perimeters;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How fresh the sheets of a team are: its score, what actors have said, and the campaign that would ask them. */
@Controller
record FreshnessController(
        FreshnessOverview overview,
        Proposals proposals,
        HearActor hearActor,
        AskActors askActors,
        Organisations organisations,
        Perimeters perimeters,
        DirectoryPolicy policy) {

    private static final String TEAM = "/directory/teams/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/freshness";

    /**
     * What the page shows.
     *
     * @param score of all sheets, from 0 to 100, in words
     * @param notAsked whom the campaign would leave out, and why
     */
    record FreshnessPage(
            Frame frame,
            String path,
            String team,
            String score,
            List<Figure> figures,
            List<Said> said,
            boolean moderated,
            List<String> asked,
            String askedMore,
            List<String> notAsked,
            String subject,
            String body,
            List<String> past) {}

    record Figure(String number, String words) {}

    /** What an actor has said of its sheet. */
    record Said(String id, String name, String path, String when, List<Difference> differences, String remark) {}

    record Difference(String field, String before, String after) {}

    @GetMapping(TEAM)
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var team = kept(id, me);
        model.addAttribute("page", overview.page(id, team, policy.reader(me), me.name()));
        return "directory/freshness/freshness";
    }

    @PostMapping(TEAM + "/moderation")
    String moderate(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam boolean moderated,
            RedirectAttributes next) {
        kept(id, me);
        proposals.moderate(id, moderated);
        return done(id, say("form.saved"), next);
    }

    @PostMapping(TEAM + "/proposals/{proposal:[0-9a-f-]{36}}")
    String decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam boolean accepted,
            RedirectAttributes next) {
        kept(id, me);
        var it = proposals.waiting(id).stream()
                .filter(each -> each.id().equals(proposal))
                .findFirst();
        it.ifPresent(each -> mustSee(each, policy.reader(me)));
        var done = it.isPresent() && hearActor.decide(it.get(), accepted, me.id());
        return done(
                id,
                say(
                        done
                                ? accepted ? "directory.freshness.accepted" : "directory.freshness.refused"
                                : "directory.freshness.decided-already"),
                next);
    }

    // Nobody decides on what they cannot read.
    private void mustSee(Proposals.Proposal proposal, Reader reader) {
        var sheet = organisations
                .find(proposal.organisation())
                .orElseThrow(() -> new NotFound("organisation", proposal.organisation()));
        policy.mustSee(reader, sheet);
        DirectoryPolicy.must(proposal.changed().keySet().stream().allMatch(it -> reader.sees(sheet, it.part())));
    }

    @PostMapping(TEAM + "/campaign")
    String send(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var team = kept(id, me);
        return done(id, say("directory.freshness.sent", askActors.send(id, team, me.name(), me.id())), next);
    }

    private String kept(UUID id, SignedIn me) {
        policy.mustKeep(policy.reader(me), id);
        var name = Map.copyOf(perimeters.names(List.of(id))).get(id);
        if (name == null) {
            throw new NotFound("territory", id);
        }
        return name;
    }

    static String path(UUID id) {
        return "/directory/teams/" + id + "/freshness";
    }

    private static String done(UUID id, String words, RedirectAttributes next) {
        next.addFlashAttribute(Here.FLASH, words);
        return "redirect:" + path(id);
    }
}
