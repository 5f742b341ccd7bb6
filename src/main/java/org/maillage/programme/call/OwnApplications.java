package org.maillage.programme.call;

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
                  array_to_string(array(
                    select case when n.words = '' then n.theme else n.theme || ' : ' || n.words end
                    from programme.application_need n
                    where n.application = programme.application.id
                    order by n.theme), ' ; ') as needs,
                  started_at, submitted_at,
                  case when letter_sent_at is not null then decision end as decision,
                  case when letter_sent_at is not null then letter_subject end as letter_subject,
                  case when letter_sent_at is not null then letter_body end as letter_body
                from programme.application
                where email = :email or second_email = :email
                order by started_at""", "pathway.reviews", """
                select a.territory, r.conflict, r.comments, r.answers, r.written_at
                from programme.review r
                join programme.application a on a.id = r.application
                where r.reviewer = :person
                order by r.written_at""");
    }

    @Override
    public List<String> erasures() {
        // Whoever is left of the pair hears of the decision; without anybody left, nobody does.
        return List.of("""
                update programme.application
                set letter_subject = '', letter_body = '', first_name = second_name, second_name = '',
                  email = case when second_email = '' then cast(:person as text) || '@erased.invalid' else second_email end,
                  second_email = '', version = version + 1
                where email = :email
                """, """
                update programme.application
                set second_name = '', second_email = '', version = version + 1
                where second_email = :email
                """);
    }

    @Override
    public List<String> readdressings() {
        return List.of(
                "update programme.application set email = :after, version = version + 1 where email = :email",
                "update programme.application set second_email = :after, version = version + 1 where second_email = :email");
    }

    @Override
    public List<String> stays() {
        return List.of("account.stays.applications");
    }
}
