package org.maillage.directory.team;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The territories that a person has drawn; they stay, and are then their team's or administrators' to change. */
@Component
class OwnDrawnTerritories implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("directory.drawn", """
                select territory, drawn_at from directory.drawn_territory where drawn_by = :person order by drawn_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("delete from directory.drawn_territory where drawn_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
