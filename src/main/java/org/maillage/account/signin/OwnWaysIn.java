package org.maillage.account.signin;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The ways in that a person has. */
@Component
class OwnWaysIn implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "account.passkeys",
                "select label, created_at, last_used_at from account.passkey where person = :person order by created_at",
                "account.linked-accounts",
                "select issuer, subject, linked_at from account.identity where person = :person");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from account.password where person = :person",
                "delete from account.passkey where person = :person",
                "delete from account.identity where person = :person",
                "delete from account.sign_in_link where person = :person");
    }

    @Override
    public List<String> readdressings() {
        // A link to the old address would still let its reader in.
        return List.of("delete from account.sign_in_link where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
