package org.maillage.evaluation.model;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Models want a signed-in reader. */
@Component
class ModelSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(SocioEconomicModel.ALL, SocioEconomicModel.ALL + "/**")
                .authenticated());
    }
}
