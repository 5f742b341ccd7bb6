package org.maillage.alliance.membership;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.ParticipantId;
import org.maillage.alliance.membership.AllianceParticipant.Part;
import org.maillage.alliance.membership.AllianceParticipants.Outcome;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is in an alliance: members, and apart from them its tiers de confiance. */
@Controller
record ParticipantController(
        AllianceFormOverview forms, KeepParticipant keepParticipant, AllianceParticipants participants) {

    private static final String ALL = Alliance.ALL + "/" + AllianceId.ID + "/participants";
    private static final String ONE = ALL + "/" + ParticipantId.ID;

    // What is no part is the usual one.
    private static Part part(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .flatMap(it -> Typed.one(Part.class, it))
                .orElse(Part.MEMBER);
    }

    @GetMapping(ALL + "/new")
    Answer ask(@Keeps Alliance alliance, @RequestParam(required = false) @Nullable String part) {
        return forms.askParticipant(alliance, part(part));
    }

    @PostMapping(ALL)
    Answer add(
            @Keeps Alliance alliance,
            @Keeps Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String part) {
        var form = ParticipantForm.sent(sent);
        if (form.check().none()) {
            var outcome = keepParticipant.add(alliance, part(part), form, reader);
            if (outcome == Outcome.DONE) {
                return Answer.done(alliance.path() + "#members", "web.form.saved");
            }
            note(form, outcome);
        }
        return forms.refuseParticipant(alliance, part(part), form);
    }

    private static void note(ParticipantForm form, Outcome outcome) {
        form.filled()
                .mistakes()
                .unless(
                        outcome != Outcome.THERE_ALREADY,
                        ParticipantForm.WHO.name(),
                        "membership.participant.there-already")
                .seen(outcome != Outcome.CHANGED);
    }

    @GetMapping(ONE + "/edit")
    Answer edit(@Keeps Alliance alliance, @Keeps AllianceParticipant participant) {
        return forms.changeParticipant(alliance, participant);
    }

    @PostMapping(ONE)
    Answer save(
            @Keeps Alliance alliance,
            @Keeps AllianceParticipant participant,
            @Keeps Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = ParticipantForm.sent(sent);
        if (form.check().seen(version, participant.version()).none()) {
            var outcome = keepParticipant.change(alliance, participant, form, reader, version);
            if (outcome == Outcome.DONE) {
                return Answer.done(alliance.path() + "#members", "web.form.saved");
            }
            note(form, outcome);
        }
        return forms.refuseParticipant(alliance, participant, form);
    }

    /** Takes out whoever was entered by mistake; whoever has left is given a last day. */
    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps Alliance alliance, @Keeps AllianceParticipant participant) {
        return participants.remove(participant)
                ? Answer.done(alliance.path() + "#members", "membership.participant.removed")
                : Answer.done(participant.path() + "/edit", "membership.participant.holds");
    }
}
