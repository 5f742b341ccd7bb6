package org.maillage.publishing;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** Where a person is whom visitors write to, or who answers for the publication; administrators are asked for another. */
@Component
class OwnOperator implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("publishing.operator", """
                select case when contact = :email then contact end as contact,
                  case when director = :name then director end as director
                from publishing.operator
                where contact = :email
                or director = :name""");
    }

    @Override
    public List<String> erasures() {
        return List.of("""
                update publishing.operator
                set contact = case when contact = :email then '' else contact end,
                  director = case when director = :name then '' else director end,
                  version = version + 1
                where contact = :email
                or director = :name
                """);
    }

    @Override
    public List<String> readdressings() {
        return List.of("update publishing.operator set contact = :after, version = version + 1 where contact = :email");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
