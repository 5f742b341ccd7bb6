package org.maillage.evaluation.fragility;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which people say what they feel, each once. */
@Repository
record FeltLinks(JdbcClient database, Diagnoses diagnoses) {

    /** A link that is there, for somebody of a group. */
    record FeltLink(String word, Diagnosis diagnosis, int group, boolean used) {

        String path() {
            return path(word);
        }

        static String path(String word) {
            return "/felt/" + word;
        }
    }

    /** Makes links for people of a group; their words are known here alone. */
    List<Secret> make(DiagnosisId diagnosis, int group, int number) {
        var secrets = IntStream.range(0, number).mapToObj(it -> Secret.fresh()).toList();
        database.sql("""
                insert into evaluation.felt_link (hash, diagnosis, number)
                select h, :diagnosis, :group
                from unnest(cast(:hashes as bytea[])) h
                """)
                .param("diagnosis", diagnosis.value())
                .param("group", group)
                .param("hashes", secrets.stream().map(Secret::hash).toArray(byte[][]::new))
                .update();
        return secrets;
    }

    Optional<FeltLink> find(String word) {
        record Row(UUID diagnosis, int group, boolean used) {}
        return database.sql("select l.diagnosis, l.number, l.used from evaluation.felt_link l where l.hash = :hash")
                .param("hash", new Secret(word).hash())
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getInt(2), row.getBoolean(3)))
                .optional()
                .flatMap(it -> diagnoses
                        .find(new DiagnosisId(it.diagnosis()))
                        .map(found -> new FeltLink(word, found, it.group(), it.used())));
    }
}
