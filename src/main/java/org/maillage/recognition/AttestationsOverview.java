package org.maillage.recognition;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.programme.AttendedHours;
import org.maillage.programme.Length;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Participant;
import org.maillage.programme.Programme;
import org.maillage.recognition.AttestationsPage.Held;
import org.maillage.recognition.AttestationsPage.Missing;
import org.maillage.recognition.AttestationsPage.Row;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page on which an organiser signs attestations. */
@Component
record AttestationsOverview(AttendedHours hours, Attestations attestations, Addressees addressees) {

    Answer show(LiveEdition edition, Programme programme, AttestationForm form) {
        var participants = hours.of(edition);
        var held = held(edition);
        var page = new AttestationsPage(
                Frame.of(say("recognition.attestations"), edition.title())
                        .under(edition.title(), edition.path() + "/board")
                        .asPersonal(),
                edition.path() + "/attestations",
                programme.organisedBy(),
                held,
                rows(edition, participants, form),
                missing(edition, programme, held),
                form.filled());
        return Answer.refuse("recognition/attestations", page, form.filled().mistakes());
    }

    /** What must be there before anything can be signed. */
    List<Missing> missing(LiveEdition edition, Programme programme) {
        return missing(edition, programme, held(edition));
    }

    private List<Missing> missing(LiveEdition edition, Programme programme, List<Held> held) {
        var missing = new ArrayList<Missing>();
        if (programme.organiser().isEmpty()) {
            missing.add(new Missing(
                    say("recognition.missing.organiser"),
                    say("recognition.missing.organiser.act"),
                    programme.path() + "/edit"));
        }
        if (held.isEmpty()) {
            missing.add(new Missing(
                    say("recognition.missing.held"),
                    say("recognition.missing.held.act"),
                    edition.path() + "/sessions"));
        }
        return missing;
    }

    private List<Held> held(LiveEdition edition) {
        return hours.held(edition).stream()
                .map(it -> new Held(it.name(), Words.day(it.day()), say(Length.of(it.planned())), it.path()))
                .toList();
    }

    private List<Row> rows(LiveEdition edition, List<Participant> participants, AttestationForm form) {
        var signed = attestations.inForce(edition).stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(it.person()), it -> it));
        var people =
                addressees.of(participants.stream().map(Participant::person).toList());
        var isAsked = form.filled().mistakes().none();
        var asked = Set.copyOf(form.filled().values(AttestationForm.PERSON));
        return participants.stream()
                .filter(it -> people.containsKey(it.person()))
                .map(it -> row(
                        edition,
                        it,
                        Objects.requireNonNull(people.get(it.person())).name(),
                        signed.get(it.person()),
                        isAsked || asked.contains(it.person().toString())))
                .toList();
    }

    private static Row row(
            LiveEdition edition, Participant participant, String name, @Nullable Attestation signed, boolean chosen) {
        var says = signed != null && signed.sessions().equals(participant.sessions());
        var signable = participant.attended() > 0 && !says;
        return new Row(
                participant.person().toString(),
                name,
                participant.territory(),
                say("recognition.hours-of", Length.of(participant.attended()), Length.of(participant.planned())),
                say(
                        "recognition.sessions-of",
                        participant.sessions().stream()
                                .filter(it -> it.attended() > 0)
                                .count(),
                        participant.sessions().size()),
                signable && chosen,
                signable,
                state(participant, signed, says),
                signed == null ? "" : signed.number().words(),
                signed == null ? "" : signed.number().path(),
                signed == null ? "" : edition.path() + "/attestations/" + signed.id() + "/withdraw");
    }

    private static String state(Participant participant, @Nullable Attestation signed, boolean says) {
        if (signed == null) {
            return participant.attended() > 0 ? "" : say("recognition.state.no-hours");
        }
        var day = Words.day(signed.signedAt().atZoneSameInstant(Words.PARIS).toLocalDate());
        return say(says ? "recognition.state.signed" : "recognition.state.changed", day);
    }

    /** The ids of people among what was ticked. */
    static Set<UUID> chosen(List<String> typed) {
        return typed.stream()
                .filter(it -> it.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
