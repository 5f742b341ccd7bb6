package org.maillage.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.ReadByEverybody.refusals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.pathway.InFrench;
import org.maillage.programme.AttendedSession;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The document of an attestation, which screen readers can read too, of one page or of several. */
@PlatformTest
@InFrench
class AttestationDocumentTest {

    @Autowired
    AttestationDocument document;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void theDocumentIsPdfForEverybody(int sessions) throws Exception {
        RunningEdition.write(database);
        var pdf = document.pdf(attestation(sessions));
        RunningEdition.remove(database);

        assertThat(refusals(pdf)).isEmpty();
    }

    private static Attestation attestation(int sessions) {
        return new Attestation(
                UUID.randomUUID(),
                AttestationNumber.fresh(),
                RunningEdition.EDITION,
                UUID.randomUUID(),
                "Élise L’Hôte-Œuvrard & fils <b>",
                "Cœur d’été « essai »",
                "Le Réseau d’essai",
                "Ann Œil",
                "responsable",
                OffsetDateTime.parse("2026-11-30T10:00:00+01:00"),
                sessions * 300,
                sessions * 270,
                IntStream.range(0, sessions)
                        .mapToObj(it -> new AttendedSession(
                                "S" + it, "Comprendre l’écosystème", LocalDate.of(2026, 1, 12), 300, 270, "present"))
                        .toList(),
                null,
                null);
    }
}
