package org.maillage.recognition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.programme.AttendedHours;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Participant;
import org.maillage.programme.Programme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs attestations for the organiser of an edition, anew where hours were corrected, and takes them back. */
@Component
class Attest {

    private final Attestations attestations;
    private final AttendedHours hours;
    private final Addressees addressees;
    private final AttestationLetters letters;
    private final Deeds deeds;
    private final JdbcClient database;
    private final Clock clock;

    Attest(
            Attestations attestations,
            AttendedHours hours,
            Addressees addressees,
            AttestationLetters letters,
            Deeds deeds,
            JdbcClient database,
            Clock clock) {
        this.attestations = attestations;
        this.hours = hours;
        this.addressees = addressees;
        this.letters = letters;
        this.deeds = deeds;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Signs for those who were chosen, and tells each. Of whoever has attended no hour nothing is attested; an attestation that
     * says the same as before stays.
     *
     * @param signatory who signs, and {@code signedAs} what they are for the organiser
     * @return how many were signed
     */
    @Transactional
    public int sign(
            LiveEdition edition,
            Programme programme,
            Set<UUID> chosen,
            String signatory,
            String signedAs,
            SignedIn me) {
        // Two who sign at the same moment wait here for one another: the second finds what the first has signed.
        database.sql("select id from pathway.edition where id = :edition for update")
                .param("edition", edition.id())
                .query(UUID.class)
                .single();
        var before = attestations.inForce(edition);
        var people = addressees.of(chosen);
        var signed = 0;
        for (var participant : hours.of(edition)) {
            var holder = people.get(participant.person());
            if (holder != null && participant.attended() > 0 && !isSaid(participant, before)) {
                attestations.replace(edition, participant.person());
                var attestation = attestation(edition, programme, participant, holder, signatory, signedAs);
                attestations.add(attestation, me);
                letters.tellSigned(holder, attestation);
                signed++;
            }
        }
        if (signed > 0) {
            deeds.write(me.person(), "signed-attestations", edition.id(), String.valueOf(signed));
        }
        return signed;
    }

    private static boolean isSaid(Participant participant, List<Attestation> before) {
        return before.stream()
                .anyMatch(it -> participant.person().equals(it.person())
                        && it.sessions().equals(participant.sessions()));
    }

    private Attestation attestation(
            LiveEdition edition,
            Programme programme,
            Participant participant,
            Addressee holder,
            String signatory,
            String signedAs) {
        return new Attestation(
                UUID.randomUUID(),
                AttestationNumber.fresh(),
                edition.id(),
                participant.person(),
                holder.name(),
                edition.title(),
                programme.organisedBy(),
                signatory,
                signedAs,
                OffsetDateTime.now(clock),
                participant.planned(),
                participant.attended(),
                participant.sessions(),
                null,
                null);
    }

    /** Takes one back and tells whose it was; false when it is none of the edition, or was taken back or replaced meanwhile. */
    @Transactional
    public boolean withdraw(LiveEdition edition, AttestationId id, SignedIn me) {
        var withdrawn = attestations.withdraw(edition, id);
        withdrawn.ifPresent(it -> {
            deeds.write(
                    me.person(),
                    "withdrew-attestation",
                    edition.id(),
                    it.number().words());
            if (it.person() != null) {
                addressees.of(it.person()).ifPresent(holder -> letters.tellWithdrawn(holder, it));
            }
        });
        return withdrawn.isPresent();
    }
}
