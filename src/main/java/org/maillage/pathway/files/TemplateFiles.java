package org.maillage.pathway.files;

import java.util.Map;
import org.maillage.pathway.ReadsTemplates;
import org.maillage.pathway.Template;
import org.springframework.stereotype.Component;

/** Lets others change templates as the entries of their files. */
@Component
record TemplateFiles() implements ReadsTemplates {

    @Override
    public Map<String, Object> entries(Template template) {
        return TemplateFile.entries(template);
    }

    @Override
    public String file(Template template) {
        return TemplateFile.write(template);
    }

    @Override
    public Checked read(Map<String, Object> entries) {
        var reading = TemplateFile.read(YamlText.write(entries));
        return new Checked(
                reading.sound().orElse(null),
                reading.faults().stream()
                        .map(it -> new ReadsTemplates.Fault(it.key(), it.sentence()))
                        .toList());
    }
}
