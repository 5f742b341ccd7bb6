package org.maillage.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.Saying;
import org.maillage.shared.Secret;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations that were sent. */
@Repository
record Invitations(JdbcClient database, Clock clock) {

    static final Duration GOOD_FOR = Duration.ofDays(14);
    private static final int MOST = 100;

    private static final String ROWS = """
            select id, email, role, scope, about, invited_at, expires_at, accepted_at is not null as accepted,
              revoked_at is not null as revoked
            from account.invitation
            """;

    /** Keeps an invitation; one that still stood for the same person and role is revoked by it. */
    Invitation add(EmailAddress email, Role role, Scope scope, Secret secret, PersonId by) {
        database.sql("""
                update account.invitation
                set revoked_at = :now
                where email = :email
                and role = :role
                and scope is not distinct from :scope
                and accepted_at is null
                and revoked_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("email", email.value())
                .param("role", role.column())
                .param("scope", scope.id(), Types.OTHER)
                .update();
        var id = UUID.randomUUID();
        var now = OffsetDateTime.now(clock);
        database.sql("""
                insert into account.invitation
                  (id, email, role, scope, about, secret_hash, invited_by, invited_at, expires_at)
                values (:id, :email, :role, :scope, :about, :hash, :by, :now, :expires)
                """)
                .param("id", id)
                .param("email", email.value())
                .param("role", role.column())
                .param("scope", scope.id(), Types.OTHER)
                .param("about", scope.about())
                .param("hash", secret.hash())
                .param("by", by.value())
                .param("now", now)
                .param("expires", now.plus(GOOD_FOR))
                .update();
        return find(id).orElseThrow();
    }

    Optional<Invitation> find(UUID id) {
        return database.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(Invitations::invitation)
                .optional();
    }

    /** The invitation that a link carries, whatever has become of it. */
    Optional<Invitation> find(Secret secret) {
        return find(secret, "");
    }

    /** The same; nobody else can accept or revoke it until the transaction ends. */
    Optional<Invitation> lock(Secret secret) {
        return find(secret, " for update");
    }

    private Optional<Invitation> find(Secret secret, String lock) {
        return database.sql(ROWS + "where secret_hash = :hash" + lock)
                .param("hash", secret.hash())
                .query(Invitations::invitation)
                .optional();
    }

    List<Invitation> latest() {
        return database.sql(ROWS + "order by invited_at desc, id limit :most")
                .param("most", MOST)
                .query(Invitations::invitation)
                .list();
    }

    /** Those into a role on some scopes that nobody has accepted or withdrawn, the newest first. */
    List<Invitation> pending(Role role, Collection<UUID> scopes) {
        return database.sql(ROWS + """
                where scope = any(:scopes)
                and role = :role
                and accepted_at is null
                and revoked_at is null
                order by invited_at desc, id
                limit :most
                """)
                .param("scopes", scopes.toArray(UUID[]::new))
                .param("role", role.column())
                .param("most", MOST)
                .query(Invitations::invitation)
                .list();
    }

    /** Those for an address that nobody has accepted or withdrawn. */
    List<Invitation> pending(EmailAddress email) {
        return database.sql(ROWS + "where email = :email and accepted_at is null and revoked_at is null")
                .param("email", email.value())
                .query(Invitations::invitation)
                .list();
    }

    /** Gives an invitation another address and another secret; false when one to the same role waits there already. */
    boolean readdress(UUID id, EmailAddress after, Secret secret) {
        return database.sql("""
                update account.invitation
                set email = :after, secret_hash = :hash
                where id = :id
                and not exists (
                  select from account.invitation other
                  where other.email = :after
                  and other.role = invitation.role
                  and other.scope is not distinct from invitation.scope
                  and other.accepted_at is null
                  and other.revoked_at is null)
                """)
                        .param("after", after.value())
                        .param("hash", secret.hash())
                        .param("id", id)
                        .update()
                > 0;
    }

    void markAccepted(Invitation invitation) {
        database.sql("update account.invitation set accepted_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", invitation.id())
                .update();
    }

    /** False when it stands no longer. */
    boolean revoke(UUID id) {
        return database.sql("""
                update account.invitation
                set revoked_at = :now
                where id = :id
                and accepted_at is null
                and revoked_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("email")),
                Role.of(row.getString("role")),
                new Scope(row.getObject("scope", UUID.class), row.getString("about")),
                row.getTimestamp("invited_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getBoolean("accepted"),
                row.getBoolean("revoked"));
    }

    /** Somebody asked by mail to take a role. */
    record Invitation(
            UUID id,
            EmailAddress email,
            Role role,
            Scope scope,
            Instant invitedAt,
            Instant expiresAt,
            boolean accepted,
            boolean revoked) {

        /** The role for the reader, and on what it holds. */
        Saying words() {
            return new HeldRole(role, scope).words();
        }

        Standing standing(Instant now) {
            if (accepted) {
                return Standing.ACCEPTED;
            }
            if (revoked) {
                return Standing.REVOKED;
            }
            return now.isBefore(expiresAt) ? Standing.OPEN : Standing.EXPIRED;
        }
    }

    /** What has become of an invitation. */
    enum Standing {
        OPEN,
        ACCEPTED,
        REVOKED,
        EXPIRED;

        Saying words() {
            return Saying.of("account.invitation." + Typed.key(this));
        }
    }
}
