"""English words around a name that tell whose it is."""

from firsthand.kernel.phrases import Phrases

FIRST_PERSON = Phrases("""
(i|i'm|i've|i'd|my|we|our|mine|he|she|his|her|their|they)
""")
SECOND_PERSON = Phrases("""
(you|your|you're|you've|yours|tell me|show me|tell us)
""")
DOES_SOMETHING = Phrases("""
(suggested|recommended|told|gave|introduced|mentioned|sent|thought|asked|said|and i|says|tells|thinks|showed|passed|\
is a friend|is my|was my|who)
""")
BESIDES = Phrases("""
(friend|friends|colleague|colleagues|teacher|tutor|boss|neighbour|neighbor|cousin|sister|brother|supervisor|\
professor|partner|mentor) ..2
(suggested|introduced|told|through|thanks to|via|with|unlike|like|and|both|talk to|speak to|write to|spoke to|\
talked to|wrote to|ask|asked|met|meet|know|contact|competitor|other than|formerly at|before you joined|left|until)
""")
