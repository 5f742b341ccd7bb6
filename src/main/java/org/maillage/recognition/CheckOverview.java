package org.maillage.recognition;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.programme.Length;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page on which anybody checks an attestation by its number, and finds their own. */
@Component
record CheckOverview(Attestations attestations, LiveEditions editions, Policy policy) {

    private static final int LONGEST = 60;

    Answer ask(Checker checker) {
        return Answer.show("recognition/check", page(checker.me(), "", "", null));
    }

    /** Says what stands under a number. */
    Answer look(String typed, Checker checker) {
        var me = checker.me();
        var number = AttestationNumber.typed(typed);
        var shown = number.map(AttestationNumber::words).orElseGet(() -> Typed.cut(Typed.line(typed), LONGEST));
        if (number.isEmpty()) {
            return Answer.refuse("recognition/check", page(me, shown, say("recognition.check.malformed"), null));
        }
        return attestations
                .find(number.get())
                .map(it -> Answer.show("recognition/check", page(me, shown, "", found(it, me))))
                .orElseGet(() -> new Answer.Show(
                        "recognition/check", page(me, shown, say("recognition.check.unknown"), null), 404));
    }

    private CheckPage page(@Nullable SignedIn me, String typed, String problem, CheckPage.@Nullable Found found) {
        return new CheckPage(
                Frame.of(say("recognition.check"), say("recognition.check.lead"))
                        .asPersonal(),
                typed,
                problem,
                found,
                me == null
                        ? List.of()
                        : attestations.of(me.person()).stream()
                                .map(CheckOverview::own)
                                .toList());
    }

    private CheckPage.Found found(Attestation attestation, @Nullable SignedIn me) {
        var ended = attestation.endedBecause();
        // What is attested of an edition that is made up is marked as made up.
        editions.get(attestation.edition());
        var day =
                Words.day(attestation.signedAt().atZoneSameInstant(Words.PARIS).toLocalDate());
        return new CheckPage.Found(
                attestation.number().words(),
                ended == null ? "" : say("recognition.ended." + Typed.key(ended)),
                ended == null ? attestation.holder() : "",
                attestation.editionTitle(),
                attestation.organiser(),
                say("recognition.check.signed", attestation.signatory(), attestation.signedAs(), day),
                ended == null ? hours(attestation) : "",
                ended == null && RecognitionDoors.mayPrint(policy, attestation, me) ? pdf(attestation) : "");
    }

    private static CheckPage.Own own(Attestation attestation) {
        return new CheckPage.Own(
                attestation.editionTitle(),
                hours(attestation),
                attestation.number().words(),
                attestation.number().path(),
                pdf(attestation));
    }

    private static String pdf(Attestation attestation) {
        return attestation.number().path() + "/attestation.pdf";
    }

    private static String hours(Attestation attestation) {
        return say(
                "recognition.hours-of",
                Length.of(attestation.attendedMinutes()),
                Length.of(attestation.plannedMinutes()));
    }
}
