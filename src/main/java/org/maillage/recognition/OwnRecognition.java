package org.maillage.recognition;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What is attested of a person. */
@Component
class OwnRecognition implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("recognition.attestations", """
                select number, edition_title, organiser, signatory, signed_as, signed_at, holder, planned_minutes,
                  attended_minutes, sessions, ended_at, ended_because
                from recognition.attestation
                where person = :person
                order by signed_at""", "recognition.attestations-signed", """
                select number, edition_title, signatory, signed_as, signed_at
                from recognition.attestation
                where signed_by = :person
                order by signed_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("""
                update recognition.attestation
                set person = null, holder = '', sessions = '[]', ended_at = coalesce(ended_at, now()), ended_because = 'erased'
                where person = :person""", "update recognition.attestation set signed_by = null where signed_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("account.stays.attestations");
    }
}
