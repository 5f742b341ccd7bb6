package org.maillage.publishing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a setting says of who runs this platform, where nobody has said it in the browser yet.
 *
 * @param contact a mail address, the address of a form, or a few words; empty when there is none
 */
@ConfigurationProperties("maillage")
record OperatorSettings(@DefaultValue("") String contact) {}
