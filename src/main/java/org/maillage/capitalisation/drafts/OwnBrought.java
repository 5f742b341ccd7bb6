package org.maillage.capitalisation.drafts;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What people have brought and not kept yet. */
@Component
class OwnBrought implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "capitalisation.brought", """
                select name, content, brought_at
                from capitalisation.brought_text
                where person = :person
                order by brought_at""", "capitalisation.brought-tables", """
                select name, content, brought_at
                from capitalisation.brought_table
                where person = :person
                order by brought_at""", "capitalisation.taken-rows", """
                select r.key, s.title as sheet
                from capitalisation.taken_row r
                join capitalisation.experience_sheet s on s.id = r.sheet
                where r.person = :person
                order by r.key""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from capitalisation.brought_text where person = :person",
                "delete from capitalisation.brought_table where person = :person",
                "delete from capitalisation.taken_row where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
