package org.maillage.directory.ticked;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The sheets that a person has ticked, and those that were put into their hands with others. */
@Component
class OwnTicked implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("directory.ticked", """
                select t.at, c.applied_at, c.undone_at
                from directory.ticked t
                left join directory.ticked_change c on c.ticked = t.id
                where t.person = :person or c.keeper = :person or c.undone_by = :person
                order by t.at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update directory.ticked_sheet set keeper_before = null where keeper_before = :person",
                "delete from directory.ticked_change where keeper = :person and applied_at is null",
                "update directory.ticked_change set keeper = null where keeper = :person",
                "update directory.ticked_change set undone_by = null where undone_by = :person",
                "update directory.ticked set person = null where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
