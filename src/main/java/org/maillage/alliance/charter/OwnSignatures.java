package org.maillage.alliance.charter;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What charters keep of a person: what they signed for a member, by their name, since no address stands there. */
@Component
class OwnSignatures implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("alliance.signature", """
                select s.alliance, s.number, s.signed_on, s.signatory
                from alliance.signature s
                where s.signatory = :name
                order by s.signed_on""");
    }

    @Override
    public List<String> erasures() {
        return List.of("update alliance.signature set signatory = 'Personne effacée' where signatory = :name");
    }

    @Override
    public List<String> stays() {
        return List.of("charter.stays");
    }
}
