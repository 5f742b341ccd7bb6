package org.maillage.network.files;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The files of Kumu that somebody has sent: the ties stay the team's, and so does the name of the file, without theirs. */
@Component
class OwnKumuFiles implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("network.kumu_file", """
                select name, state, ties, sent_at, kept_at, undone_at
                from network.kumu_file
                where sent_by = :person
                order by sent_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("update network.kumu_file set sent_by = null where sent_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("network.kumu.stays");
    }
}
