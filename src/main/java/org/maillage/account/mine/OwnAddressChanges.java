package org.maillage.account.mine;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The changes of address that a person has asked for and not confirmed. */
@Component
class OwnAddressChanges implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of();
    }

    @Override
    public List<String> erasures() {
        return List.of("delete from account.email_change where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
