package org.maillage.account.signin;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.GuardAccount;
import org.maillage.account.People;
import org.maillage.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys by which people sign in: public halves of keys that never leave their phones, computers or safes. */
@Repository
class Passkeys implements UserCredentialRepository {

    private static final int LONGEST_LABEL = 60;

    private final JdbcClient database;
    private final People people;
    private final Deeds deeds;
    private final GuardAccount guard;

    Passkeys(JdbcClient database, People people, Deeds deeds, GuardAccount guard) {
        this.people = people;
        this.guard = guard;
        this.database = database;
        this.deeds = deeds;
    }

    @Override
    @Transactional
    public void save(CredentialRecord key) {
        var person = person(key.getUserEntityUserId());
        var isNew = findByCredentialId(key.getCredentialId()) == null;
        var label = key.getLabel().strip();
        database.sql("""
                insert into account.passkey (id, person, label, public_key, signature_count, verified, transports,
                  backup_eligible, backed_up, attestation, created_at, last_used_at)
                values (:id, :person, :label, :key, :count, :verified, :transports, :eligible, :backed, :attestation,
                  :created, :used)
                on conflict (id) do update
                set signature_count = excluded.signature_count, verified = excluded.verified,
                  backed_up = excluded.backed_up, last_used_at = excluded.last_used_at
                """)
                .param("id", key.getCredentialId().getBytes())
                .param("person", person.value())
                .param("label", label.isEmpty() ? "?" : label.substring(0, Math.min(LONGEST_LABEL, label.length())))
                .param("key", key.getPublicKey().getBytes())
                .param("count", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("eligible", key.isBackupEligible())
                .param("backed", key.isBackupState())
                .param("attestation", attestation(key))
                .param("created", key.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
        if (isNew) {
            deeds.write(person, "added-passkey", person.value(), label);
            people.find(person).ifPresent(it -> guard.changed(it, "added-passkey"));
        }
    }

    private static byte[] attestation(CredentialRecord key) {
        var attestation = key.getAttestationObject();
        if (attestation == null) {
            throw new IllegalArgumentException("A passkey comes with what attests it.");
        }
        return attestation.getBytes();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return database.sql("select * from account.passkey where id = :id")
                .param("id", id.getBytes())
                .query(Passkeys::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return of(person(user));
    }

    List<CredentialRecord> of(PersonId person) {
        return database.sql("select * from account.passkey where person = :person order by created_at limit 50")
                .param("person", person.value())
                .query(Passkeys::passkey)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        database.sql("delete from account.passkey where id = :id")
                .param("id", id.getBytes())
                .update();
    }

    /** Takes a passkey of this person away; false when there is none of this id. */
    @Transactional
    public boolean remove(PersonId person, Bytes id) {
        var removed = database.sql("delete from account.passkey where id = :id and person = :person returning label")
                .param("id", id.getBytes())
                .param("person", person.value())
                .query((row, number) -> row.getString("label"))
                .optional();
        removed.ifPresent(label -> {
            deeds.write(person, "removed-passkey", person.value(), label);
            people.find(person).ifPresent(it -> guard.changed(it, "removed-passkey"));
        });
        return removed.isPresent();
    }

    /** A person as passkeys know people: by the bytes of the id. */
    static Bytes user(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes user) {
        var bytes = ByteBuffer.wrap(user.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(user(new PersonId(row.getObject("person", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .created(instant(row, "created_at"))
                .lastUsed(instant(row, "last_used_at"))
                .label(row.getString("label"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Arrays.stream(words.split(" "))
                .filter(it -> !it.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
