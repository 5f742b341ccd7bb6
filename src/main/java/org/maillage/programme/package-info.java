/** What is run: programmes and their editions, made from a template or from the last edition, told, moved on; who may do what in them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "account", "pathway"})
@org.jspecify.annotations.NullMarked
package org.maillage.programme;
