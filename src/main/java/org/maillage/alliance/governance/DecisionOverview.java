package org.maillage.alliance.governance;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsActions;
import org.maillage.alliance.governance.DecisionPage.Round;
import org.maillage.alliance.governance.DecisionPage.Said;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the page of a decision, and the form of a proposal. */
@Component
record DecisionOverview(BodyMeetings meetings, KnowsActions actions) {

    /**
     * What was typed into one of the forms of the page.
     *
     * @param objection that a form would lift; null for another form
     */
    record Typing(
            @Nullable BodyVoiceForm voice,
            @Nullable VotesForm votes,
            @Nullable ConclusionForm conclusion,
            @Nullable ProposalForm amend,
            @Nullable UUID objection,
            @Nullable ConclusionForm lift) {

        static final Typing NONE = new Typing(null, null, null, null, null, null);

        @Nullable
        Filled filled() {
            return java.util.stream.Stream.of(
                            voice == null ? null : voice.filled(),
                            votes == null ? null : votes.filled(),
                            conclusion == null ? null : conclusion.filled(),
                            amend == null ? null : amend.filled(),
                            lift == null ? null : lift.filled())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        Mistakes mistakes() {
            var filled = filled();
            return filled == null ? new Mistakes() : filled.mistakes();
        }
    }

    GovernanceFormPage form(
            KnownAlliance alliance, BodyMeeting meeting, GoverningBody body, ProposalForm form, DecisionId id) {
        return new GovernanceFormPage(
                GovernanceOverview.below(alliance, say("governance.decision.new"))
                        .under(BodyMeetingOverview.title(meeting), meeting.path()),
                say("governance.decision.new.lead", GovernanceOverview.rule(body)),
                meeting.path() + "/decisions",
                meeting.path(),
                form.filled(),
                null,
                List.of(new Choice("id", id.value().toString())));
    }

    DecisionPage page(KnownAlliance alliance, Decision it, Typing typing) {
        var rule = it.rule();
        var outcome = it.outcome();
        var underway = outcome == DecisionOutcome.UNDERWAY;
        var held = meetings.of(alliance.id());
        var byId = held.stream().collect(Collectors.toMap(BodyMeeting::id, Function.identity()));
        return new DecisionPage(
                GovernanceOverview.below(alliance, it.subject()),
                it.path(),
                it.version(),
                DescribeDecision.rule(rule),
                DescribeDecision.signal(it),
                DescribeDecision.outcome(it),
                say("governance.advice." + Typed.key(rule) + "." + Typed.key(outcome)),
                it.conclusion(),
                it.rounds().stream()
                        .map(round -> round(it, round, Objects.requireNonNull(byId.get(round.meeting())), typing))
                        .toList(),
                it.takesVoices() ? (typing.voice == null ? BodyVoiceForm.blank(rule) : typing.voice).filled() : null,
                underway && rule == DecisionRule.MAJORITY
                        ? (typing.votes == null ? VotesForm.blank() : typing.votes).filled()
                        : null,
                underway && rule == DecisionRule.ADVICE
                        ? (typing.conclusion == null ? ConclusionForm.blank() : typing.conclusion).filled()
                        : null,
                underway && rule == DecisionRule.CONSENT ? say("governance.round.end") : "",
                outcome.isFinal()
                        ? null
                        : (typing.amend == null ? ProposalForm.amend(it.rounds().getLast(), held) : typing.amend)
                                .filled(),
                outcome == DecisionOutcome.ADOPTED || outcome == DecisionOutcome.ADVISED
                        ? actions.newPath(alliance, it.rounds().getLast().meeting())
                        : "",
                it.mayReopen(),
                !outcome.isFinal(),
                it.withdrawnOn() != null);
    }

    private static Round round(Decision decision, DecisionRound round, BodyMeeting meeting, Typing typing) {
        var isLast = round.equals(decision.rounds().getLast());
        var open = isLast && decision.takesVoices();
        return new Round(
                say("governance.round", round.number()),
                BodyMeetingOverview.title(meeting),
                meeting.path(),
                round.proposal(),
                DescribeDecision.sum(round),
                round.voices().stream()
                        .map(it -> said(decision, it, open, typing))
                        .toList());
    }

    private static Said said(Decision decision, BodyVoice it, boolean open, Typing typing) {
        var path = decision.path() + "/voices/" + it.id();
        var typed = it.id().equals(typing.objection) ? typing.lift : null;
        return new Said(
                it.id().toString(),
                it.shownName() + " · " + stance(it),
                it.words(),
                lifted(it),
                open && it.stands() ? (typed == null ? ConclusionForm.blank() : typed).filled() : null,
                path + "/lift",
                open ? path + "/remove" : "");
    }

    static String stance(BodyVoice it) {
        return say("governance.stance." + Typed.key(it.stance()));
    }

    /** When an objection was lifted and by what; empty while it stands. */
    static String lifted(BodyVoice it) {
        return it.liftedOn() == null ? "" : say("governance.objection.lifted", day(it.liftedOn()), it.liftedBy());
    }
}
