package org.maillage.programme;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** Where a person is whom territories write to about a programme; its leads are asked for another. */
@Component
class OwnProgrammes implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("programme.contacts", "select title, contact from programme.programme where contact = :email");
    }

    @Override
    public List<String> erasures() {
        return List.of("""
                update programme.programme
                set contact = '', version = version + 1
                where contact = :email
                """, """
                update programme.programme
                set organiser = '', version = version + 1
                where organiser = :name
                """);
    }

    @Override
    public List<String> readdressings() {
        return List.of("update programme.programme set contact = :after, version = version + 1 where contact = :email");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
