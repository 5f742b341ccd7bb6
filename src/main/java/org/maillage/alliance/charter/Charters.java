package org.maillage.alliance.charter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.ParticipantId;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of charters, and who has signed them. */
@Repository
record Charters(JdbcClient database, Clock clock) {

    /** Versions of one alliance. */
    static final int MOST = 200;

    private static final int MOST_SIGNATURES = 5_000;

    private static final String ROWS =
            "select c.alliance, c.number, c.effective_on, c.words, c.file from alliance.charter c ";

    /** The newest first. */
    List<CharterVersion> of(AllianceId alliance) {
        return database.sql(ROWS + """
                where c.alliance = :alliance
                order by c.number desc
                limit :most
                """)
                .param("alliance", alliance.value())
                .param("most", MOST)
                .query(RecordRows.of(CharterVersion.class))
                .list();
    }

    Optional<CharterVersion> find(AllianceId alliance, int number) {
        return database.sql(ROWS + "where c.alliance = :alliance and c.number = :number")
                .param("alliance", alliance.value())
                .param("number", number)
                .query(RecordRows.of(CharterVersion.class))
                .optional();
    }

    /** Adds one as the next of its alliance; false when its number has been given meanwhile. */
    boolean add(CharterVersion version) {
        return database.sql("""
                insert into alliance.charter (alliance, number, effective_on, words, file, written_at)
                values (:alliance, :number, :effectiveOn, :words, :file, :now)
                on conflict do nothing
                """)
                        .paramSource(RecordParams.of(version)
                                .with("alliance", version.alliance().value())
                                .with("now", OffsetDateTime.now(clock)))
                        .update()
                > 0;
    }

    /** Takes away one that nobody has signed; false for any other. */
    boolean remove(CharterVersion version) {
        return database.sql("""
                delete from alliance.charter c
                where c.alliance = :alliance
                and c.number = :number
                and not exists (
                  select from alliance.signature s where s.alliance = c.alliance and s.number = c.number)
                """)
                        .param("alliance", version.alliance().value())
                        .param("number", version.number())
                        .update()
                > 0;
    }

    /** All signatures of an alliance. */
    List<Signature> signatures(AllianceId alliance) {
        return database.sql("""
                select s.number, s.member, s.signed_on, s.signatory
                from alliance.signature s
                where s.alliance = :alliance
                order by s.signed_on, s.member
                limit :most
                """)
                .param("alliance", alliance.value())
                .param("most", MOST_SIGNATURES)
                .query(RecordRows.of(Signature.class))
                .list();
    }

    /** @param member as somebody typed it, who may be none */
    boolean hasSigned(CharterVersion version, @Nullable String member) {
        return signatures(version.alliance()).stream()
                .anyMatch(it -> it.number() == version.number()
                        && it.member().value().toString().equals(member));
    }

    /** Notes that a member has signed; false when it is noted already. */
    boolean sign(AllianceId alliance, Signature signature) {
        return database.sql("""
                insert into alliance.signature (alliance, number, member, signed_on, signatory)
                values (:alliance, :number, :member, :signedOn, :signatory)
                on conflict do nothing
                """)
                        .paramSource(RecordParams.of(signature)
                                .with("alliance", alliance.value())
                                .with("member", signature.member().value()))
                        .update()
                > 0;
    }

    /** Takes back a signature that was noted by mistake. */
    void unsign(CharterVersion version, ParticipantId member) {
        database.sql("""
                delete from alliance.signature where alliance = :alliance and number = :number and member = :member
                """)
                .param("alliance", version.alliance().value())
                .param("number", version.number())
                .param("member", member.value())
                .update();
    }
}
