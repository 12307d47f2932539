"""Answer a question with a program: the tag protocol, the models that write it, the solver that runs it."""
