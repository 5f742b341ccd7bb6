package org.maillage.alliance.vigilance;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What calls for a decision of the reader’s pair, what they decide, and who else reads it. */
@Controller
record VigilanceController(
        VigilanceOverview overview,
        WeighPair weigh,
        AskedTrust asked,
        KeepPairDecision keepDecision,
        SayPairDecisionRows rows,
        PairDecisions decisions,
        Clock clock) {

    static final String VIGILANCE = "/vigilance";

    private static final String TEMPLATE = "alliance/vigilance/edit";

    @GetMapping(VIGILANCE)
    Answer show(@Keeps Pair pair, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("alliance/vigilance/show", overview.page(pair, me));
    }

    /** @param project of which {@code person} would be two things at once; null to decide on what is open */
    @GetMapping(VIGILANCE + "/new")
    Answer ask(
            @Keeps Pair pair,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID person) {
        var point = point(pair, me, project, person);
        return point.isOpen()
                ? Answer.show(
                        TEMPLATE,
                        page(
                                PairDecisionForm.blank(Words.today(clock)),
                                PairDecisionId.fresh(),
                                point,
                                project,
                                person))
                : Answer.done(VIGILANCE, project == null ? "vigilance.nothing-open" : "vigilance.theirs");
    }

    /** Keeps a decision on all that is open, by the id that its page has given it. */
    @PostMapping(VIGILANCE)
    Answer keep(
            @Keeps Pair pair,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID person) {
        var today = Words.today(clock);
        var form = PairDecisionForm.sent(sent);
        var point = point(pair, me, project, person);
        if (form.check(today).none()) {
            var draft = form.decision(new PairDecisionId(id), pair, me, today, point.hours(), point.roles());
            switch (keepDecision.keep(draft, pair, me, today)) {
                case KEPT -> {
                    return Answer.done(VIGILANCE, "vigilance.kept");
                }
                case NOTHING_OPEN -> form.filled().mistakes().note("choice", say("vigilance.decided-meanwhile"));
            }
        }
        return Answer.refuse(
                TEMPLATE,
                page(form, new PairDecisionId(id), point, project, person),
                form.filled().mistakes());
    }

    private VigilancePoint point(Pair pair, SignedIn me, @Nullable UUID project, @Nullable UUID person) {
        return project == null ? weigh.point(pair, me, Words.today(clock)) : asked.of(pair, project, person);
    }

    private PairDecisionFormPage page(
            PairDecisionForm form,
            PairDecisionId id,
            VigilancePoint open,
            @Nullable UUID project,
            @Nullable UUID person) {
        return new PairDecisionFormPage(
                VigilanceOverview.frame(say("vigilance.new")).under(say("vigilance.title"), VIGILANCE),
                form.filled(),
                id.value().toString(),
                rows.say(open),
                project == null ? "" : project.toString(),
                person == null ? "" : person.toString());
    }

    /** Says who else reads a decision; what is not ticked is taken back. */
    @PostMapping(VIGILANCE + "/" + PairDecisionId.ID + "/show")
    Answer show(
            @Keeps PairDecision decision,
            @RequestParam(defaultValue = "false") boolean team,
            @RequestParam(defaultValue = "false") boolean programme) {
        decisions.show(decision.id(), team, programme && decision.programme() != null);
        return Answer.done(VIGILANCE, team || programme ? "vigilance.shown" : "vigilance.hidden");
    }
}
