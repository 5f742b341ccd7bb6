package org.maillage.pathway.call;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What calls keep of a person: the applications that name them, and the reviews they wrote. */
@Component
class OwnApplications implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("pathway.applications", """
                select territory, structure, first_name, second_name, email, second_email, experience, motivations,
                  started_at, submitted_at, decision, letter_subject, letter_body
                from pathway.application
                where email = :email or second_email = :email
                order by started_at""", "pathway.reviews", """
                select a.territory, r.conflict, r.comments, r.answers, r.written_at
                from pathway.review r
                join pathway.application a on a.id = r.application
                where r.reviewer = :person
                order by r.written_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("""
                update pathway.application
                set first_name = case when email = :email then '' else first_name end,
                  second_name = case when second_email = :email then '' else second_name end,
                  letter_body = case when letter_sent_at is null then letter_body else '' end,
                  email = case when email = :email then cast(:person as text) || '@erased.invalid' else email end,
                  second_email = case when second_email = :email then '' else second_email end,
                  version = version + 1
                where email = :email
                or second_email = :email
                """);
    }

    @Override
    public List<String> stays() {
        return List.of("account.stays.applications");
    }
}
