package org.maillage.programme;

import java.util.List;
import org.maillage.pathway.Template.Theme;
import org.maillage.pathway.Templates;
import org.springframework.stereotype.Component;

/** The themes of editions: those of the template that each was made from. */
@Component
public record EditionThemes(Templates templates) {

    public List<Theme> of(LiveEdition edition) {
        return templates.find(edition.template()).orElseThrow().template().themes();
    }

    /** The fields in which territories say what they want to learn. */
    public NeedRows needs(LiveEdition edition) {
        return new NeedRows(of(edition));
    }
}
