package org.maillage.alliance.governance;

import java.util.List;
import java.util.UUID;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.governance.DecisionOverview.Typing;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decisions of a governance body: proposed at a meeting, heard round by round, ended. */
@Controller
record DecisionController(
        DecisionOverview overview, GoverningBodies bodies, BodyMeetings meetings, Deliberate deliberate) {

    private static final String AT = "/alliances/" + AllianceId.ID + "/meetings/" + BodyMeetingId.ID + "/decisions";
    private static final String ONE = "/alliances/" + AllianceId.ID + "/decisions/" + DecisionId.ID;
    private static final String VOICE = ONE + "/voices/{voice:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String FORM = "alliance/governance/edit";
    private static final String PAGE = "alliance/governance/decision";

    @GetMapping(AT + "/new")
    Answer ask(@Keeps KnownAlliance alliance, @Keeps BodyMeeting meeting) {
        return Answer.show(
                FORM, overview.form(alliance, meeting, body(alliance), ProposalForm.blank(), DecisionId.fresh()));
    }

    private GoverningBody body(KnownAlliance alliance) {
        return bodies.find(alliance.id())
                .orElseThrow(() -> new NotFound("body", alliance.id().value()));
    }

    /** @param id that the page has given it, by which it is proposed once */
    @PostMapping(AT)
    Answer propose(
            @Keeps KnownAlliance alliance,
            @Keeps BodyMeeting meeting,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var form = ProposalForm.sent(sent);
        var body = body(alliance);
        var fresh = new DecisionId(id);
        var mistakes = form.filled().check().mistakes();
        if (!mistakes.none()) {
            return Answer.refuse(FORM, overview.form(alliance, meeting, body, form, fresh), mistakes);
        }
        var decision = new Decision(
                fresh,
                alliance.id(),
                form.filled().typed(ProposalForm.SUBJECT),
                body.rule(),
                body.quorum(),
                null,
                "",
                0,
                List.of(form.round(1, meeting.id())));
        deliberate.propose(decision);
        return Answer.done(decision.path(), "governance.decision.proposed");
    }

    @GetMapping(ONE)
    Answer show(@Keeps KnownAlliance alliance, @Keeps Decision decision) {
        return Answer.show(PAGE, overview.page(alliance, decision, Typing.NONE));
    }

    /** Hears an objection, or an opinion. */
    @PostMapping(ONE + "/voices")
    Answer hear(
            @Keeps KnownAlliance alliance,
            @Keeps Decision decision,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = BodyVoiceForm.sent(decision.rule(), sent);
        return answered(
                alliance,
                decision,
                form.check().none() ? form.filled() : null,
                () -> deliberate.hear(decision, form.voice(decision.rule()), version),
                new Typing(form, null, null, null, null, null));
    }

    private Answer answered(
            KnownAlliance alliance,
            Decision decision,
            @org.jspecify.annotations.Nullable Filled sound,
            java.util.function.BooleanSupplier act,
            Typing typing) {
        if (sound != null) {
            sound.mistakes().seen(act.getAsBoolean());
        }
        if (sound != null && sound.mistakes().none()) {
            return Answer.done(decision.path(), "web.form.saved");
        }
        var page = overview.page(alliance, decision, typing);
        if (!page.draws(typing.filled())) {
            throw new NotPossible(Saying.of("governance.decision.past", page.outcome()));
        }
        return Answer.refuse(PAGE, page, typing.mistakes());
    }

    @PostMapping(VOICE + "/lift")
    Answer lift(
            @Keeps KnownAlliance alliance,
            @Keeps Decision decision,
            @PathVariable UUID voice,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var objection = voice(decision, voice);
        var form = ConclusionForm.sent(sent);
        return answered(
                alliance,
                decision,
                form.filled().check().mistakes().none() ? form.filled() : null,
                () -> deliberate.lift(decision, objection, form.filled().typed(ConclusionForm.WORDS), version),
                new Typing(null, null, null, null, voice, form));
    }

    private static BodyVoice voice(Decision decision, UUID id) {
        return decision.rounds().getLast().voices().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("voice", id));
    }

    @PostMapping(VOICE + "/remove")
    Answer unhear(@Keeps Decision decision, @PathVariable UUID voice, @RequestParam int version) {
        return done(decision, deliberate.unhear(decision, voice(decision, voice), version));
    }

    private static Answer done(Decision decision, boolean done) {
        return Answer.done(decision.path(), done ? "web.form.saved" : "governance.decision.changed-meanwhile");
    }

    @PostMapping(ONE + "/votes")
    Answer count(
            @Keeps KnownAlliance alliance,
            @Keeps Decision decision,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = VotesForm.sent(sent);
        return answered(
                alliance,
                decision,
                form.check().none() ? form.filled() : null,
                () -> deliberate.end(decision, form.votes(), "", version),
                new Typing(null, form, null, null, null, null));
    }

    /** Notes what was decided once all opinions were heard. */
    @PostMapping(ONE + "/conclusion")
    Answer conclude(
            @Keeps KnownAlliance alliance,
            @Keeps Decision decision,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = ConclusionForm.sent(sent);
        return answered(
                alliance,
                decision,
                form.filled().check().mistakes().none() ? form.filled() : null,
                () -> deliberate.end(decision, null, form.filled().typed(ConclusionForm.WORDS), version),
                new Typing(null, null, form, null, null, null));
    }

    @PostMapping(ONE + "/end")
    Answer end(@Keeps Decision decision, @RequestParam int version) {
        return done(decision, decision.rule() == DecisionRule.CONSENT && deliberate.end(decision, null, "", version));
    }

    @PostMapping(ONE + "/rounds")
    Answer amend(
            @Keeps KnownAlliance alliance,
            @Keeps Decision decision,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = ProposalForm.amended(sent, meetings.of(alliance.id()));
        return answered(
                alliance,
                decision,
                form.filled().check().mistakes().none() ? form.filled() : null,
                () -> deliberate.amend(decision, form.round(decision.rounds().size() + 1), version),
                new Typing(null, null, null, form, null, null));
    }

    @PostMapping(ONE + "/reopen")
    Answer reopen(@Keeps Decision decision, @RequestParam int version) {
        return done(decision, deliberate.reopen(decision, version));
    }

    @PostMapping(ONE + "/withdraw")
    Answer withdraw(@Keeps Decision decision, @RequestParam int version, @RequestParam boolean withdrawn) {
        return done(decision, deliberate.withdraw(decision, withdrawn, version));
    }
}
